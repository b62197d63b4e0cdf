using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Steps.Accept;
using LianXin.Hall.Subjects;

namespace LianXin.Tests.Casework.Steps;

public sealed class ClassifyFormTests
{
    [Fact]
    public void Every_subject_an_office_begins_with_can_be_chosen() =>
        Assert.All(
            ShippedSubjects.All,
            subject =>
                Validator.ValidateProperty(
                    subject.Code,
                    new(new AcceptForm()) { MemberName = nameof(AcceptForm.Subject) }
                )
        );
}
