using System.Text;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

/// <summary>A deadline lies in journal events: these bytes are never edited.</summary>
public sealed class DeadlineBytesTests
{
    private const string Golden =
        """{"start":"2024-02-05T01:00:00.000000Z","period":{"amount":5,"unit":"working-days"},"due":"2024-02-27T09:30:00.000000Z","yellowFrom":"2024-02-22T16:00:00.000000Z","focusFrom":"2024-02-25T16:00:00.000000Z","rolledFrom":null,"edition":"cn2026","unpublishedYear":null,"estimatedDay":null,"reckonedAt":"2024-02-22T01:00:00.000000Z","paused":{"reason":"\u7B49\u5F85\u4E0A\u7EA7\u6279\u590D","since":"2024-02-22T01:00:00.000000Z","expected":"2024-03-04"},"extension":{"amount":5,"at":"2024-02-19T01:00:00.000000Z","firstDue":"2024-02-20T09:30:00.000000Z"},"holidays":[{"name":"\u6625\u8282","first":"2024-02-10","days":8}],"makeUpDays":["2024-02-18"],"pauses":[{"reason":"\u4E0D\u53EF\u6297\u529B","from":"2024-02-06T01:00:00.000000Z","until":"2024-02-08T01:00:00.000000Z","excluded":2}],"turns":[{"light":"paused","at":"2024-02-06T01:00:00.000000Z"},{"light":"green","at":"2024-02-08T01:00:00.000000Z"},{"light":"yellow","at":"2024-02-17T16:00:00.000000Z"},{"light":"focused","at":"2024-02-18T16:00:00.000000Z"},{"light":"green","at":"2024-02-19T01:00:00.000000Z"},{"light":"paused","at":"2024-02-22T01:00:00.000000Z"}]}""";

    private static Deadline Eventful =>
        Given("2024-02-05", 5)
            .Paused("2024-02-06", "2024-02-08", "不可抗力")
            .Extended(5, "2024-02-19")
            .Pause("等待上级批复", Day("2024-03-04"), At("2024-02-22"));

    [Fact]
    public void A_deadline_is_written_as_it_always_was() =>
        Assert.Equal(Golden, Encoding.UTF8.GetString(Vocabulary.Write(Eventful)));

    [Fact]
    public void The_golden_bytes_are_the_deadline() =>
        Assert.Equal(Eventful, Vocabulary.Read(Encoding.UTF8.GetBytes(Golden), typeof(Deadline)));

    [Fact]
    public void Deadlines_are_equal_by_all_they_hold()
    {
        Deadline[] others =
        [
            Eventful with
            {
                Start = At("2024-02-05 09:01"),
            },
            Eventful with
            {
                UnpublishedYear = 2024,
            },
            Eventful with
            {
                Paused = null,
            },
            Eventful with
            {
                Holidays = [],
            },
            Eventful with
            {
                MakeUpDays = [],
            },
            Eventful with
            {
                Pauses = [],
            },
            Eventful with
            {
                Turns = [],
            },
        ];

        Assert.Equal(Eventful, Eventful);
        Assert.DoesNotContain(Eventful, others);
    }
}
