using LianXin.Casework.Steps.ReadWords;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;
using static LianXin.Tests.TestKit.Refused;

namespace LianXin.Tests.Casework;

/// <summary>补充: what a person adds is read by somebody before the case is put away, and the person sees that it was.</summary>
public sealed class AddedWordsTests(FilledHall hall) : IClassFixture<FilledHall>
{
    [Fact]
    public void Words_that_came_after_what_was_read_are_not_read()
    {
        var @case = Cases.Registered();
        @case.Add(Cases.Sealed, [], Cases.Monday);
        var seen = @case.Version;
        @case.Add(Cases.Sealed, [], Cases.Monday);

        Assert.Equal("case.newer-words", Code(() => @case.ReadWords(seen, Cases.Monday)));

        @case.ReadWords(@case.Version, Cases.Monday);
        Assert.Null(@case.NewWordsIn);
    }

    [Fact]
    public void Nothing_is_archived_while_words_are_unread()
    {
        var @case = Cases.Evaluated();
        @case.Add(Cases.Sealed, [], Cases.Monday);

        Assert.Equal("case.unread-words", Code(() => @case.Archive(Cases.Filing, Cases.Monday)));

        @case.ReadWords(@case.Version, Cases.Monday);
        @case.Archive(Cases.Filing, Cases.Monday);
    }

    [Fact]
    public void Nothing_is_voided_while_words_are_unread()
    {
        var @case = Cases.Registered();
        @case.Add(Cases.Sealed, [], Cases.Monday);

        Assert.Equal("case.unread-words", Code(() => @case.Void(Cases.Sealed, Cases.Monday)));
    }

    [Fact]
    public async Task Whoever_reads_what_was_added_sees_it_and_the_person_sees_that_it_was_read()
    {
        var number = await hall.WithNewWords();
        var clerk = hall.SignedInAs(Roles.Clerk);
        Assert.Contains("昨晚又停了一次。", await clerk.GetStringAsync($"/desk/cases/{number}/read-words", Now.Test));

        var form = await OpenForm.Open(clerk, $"/desk/cases/{number}/read-words");
        await form.Press();

        var person = await hall.HolderOf(number);
        Assert.Contains("看过补充", await person.GetStringAsync($"/track/{number}", Now.Test));
    }

    [Fact]
    public async Task Who_added_while_somebody_was_reading_is_read_by_somebody_too()
    {
        var number = await hall.WithNewWords();
        var seen = (await hall.Case(number)).Version;
        await hall.AddWords(number, "今天又停了。");

        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            hall.Take<ReadWords>(step => step.Run(number, new() { SeenVersion = seen }, Cases.Clerk, Now.Test))
        );

        Assert.Equal("case.newer-words", refused.Code);
    }
}
