using System.Net;
using LianXin.Contracts.Hall;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Subjects;

public sealed class SubjectPageTests(Hall hall)
{
    private HttpClient Clerk => hall.SignedInAs(Roles.LeadClerk);

    [Fact]
    public async Task A_subject_is_added_below_another()
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/subjects/new?parent=justice.notary", "form");

        var response = await form.Submit(("Form.Code", "wills"), ("Form.Name", "遗嘱公证"), ("Form.InUse", "true"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains(
            new SubjectCard("justice.notary.wills", "遗嘱公证", "justice.notary"),
            await Ask(subjects => subjects.InUse(Now.Test))
        );
    }

    [Fact]
    public async Task A_shipped_subject_is_renamed_for_this_office_alone()
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/subjects/justice.mediation", "form");

        await form.Submit(("Form.Name", "调解"), ("Form.InUse", "true"));

        Assert.Contains(
            await Ask(subjects => subjects.InUse(Now.Test)),
            card => card is { Code: "justice.mediation", Name: "调解" }
        );
        Assert.Contains(
            await Ask(subjects => subjects.InUse(Now.Test), FreshOffice.Viewer()),
            card => card is { Code: "justice.mediation", Name: "人民调解" }
        );
    }

    [Fact]
    public async Task Taking_out_of_use_what_others_hang_on_is_refused_on_the_page()
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/subjects/labour.wages", "form");

        Assert.Contains(
            "下面还有 2 个主题在用",
            await (await form.Submit(("Form.Name", "拖欠工资"))).Text(),
            StringComparison.Ordinal
        );
    }

    private Task<IReadOnlyList<SubjectCard>> Ask(
        Func<ISubjects, Task<IReadOnlyList<SubjectCard>>> ask,
        Viewer? viewer = null
    ) => hall.In<ISubjects, IReadOnlyList<SubjectCard>>(ask, viewer);
}
