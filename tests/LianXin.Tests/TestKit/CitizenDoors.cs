using LianXin.Tests.Kernel.Files;

namespace LianXin.Tests.TestKit;

/// <summary>What citizens open: with the code, with a link, or with nothing.</summary>
internal static class CitizenDoors
{
    private static readonly (string, string)[] Judgement = [("Form.Solved", "Yes"), ("Form.Grade", "Satisfied")];

    public static readonly Door[] All =
    [
        new("/report", _ => Task.FromResult("/report")) { Right = Reports.Right },
        new("/track", _ => Task.FromResult("/track"))
        {
            Right = [("Form.Number", "FZLL-19990101-0001"), ("Form.Code", "222222")],
            LeavesNoTrace = true,
        },
        new("/received/{Number}", async hall => $"/received/{await hall.Registered()}"),
        new("/rate/{Token}", hall => hall.RatingLink()) { Right = Judgement },
        Held("", hall => hall.Registered()),
        Held("/add", hall => hall.Registered(), EveryDoor.Only("Words", "昨天又坏了一次。")),
        Held("/withdraw", hall => hall.Registered(), EveryDoor.Only("Reason", "已经修好了。")),
        Held("/evaluate", hall => hall.Reviewed(), Judgement),
        new("/track/{number}/files/{reference}", hall => hall.Photo("/track")),
        new("/drafts/{reference:guid}", hall => hall.Draft()) { IsOnlyItsOwners = true },
    ];

    extension(FilledHall hall)
    {
        /// <summary>Of a case to which its holder has added a photo.</summary>
        public async Task<string> Photo(string below)
        {
            var (number, photo) = await hall.WithPhoto();
            return $"{below}/{number}/files/{photo}";
        }

        /// <summary>The same, as the unit sees it that the case was sent to.</summary>
        public async Task<string> PhotoOfOrder()
        {
            var (number, photo) = await hall.WithPhoto();
            await hall.BringToUnit(number);
            return $"/unit/orders/{number}-1/files/{photo}";
        }

        private async Task<(string Number, Guid Photo)> WithPhoto()
        {
            var number = await hall.Registered();
            var form = await OpenForm.Open(await hall.HolderOf(number), $"/track/{number}/add");
            await form.Press(
                [("Form.Words", "附一张照片。")],
                new ChosenFile("Form.Photos", "电梯.jpg", SamplePhotos.Jpeg())
            );
            return (number, (await hall.Case(number)).Files.Single().Ref);
        }

        /// <summary>A photo that somebody has begun to send.</summary>
        public async Task<string> Draft()
        {
            var form = await OpenForm.Open(hall.Visitor(), "/report");
            var again = await form.ShownIn(
                await form.Press(
                    Reports.But(("Form.Phone", "138")),
                    new ChosenFile("Form.Photos", "东门.jpg", SamplePhotos.Jpeg())
                )
            );
            return again.Html.Split("<img src=\"")[1].Split('"')[0];
        }
    }

    private static Door Held(
        string path,
        Func<FilledHall, Task<string>> stage,
        (string Name, string Value)[]? right = null
    ) => new($"/track/{{Number}}{path}", async hall => $"/track/{await stage(hall)}{path}") { Right = right };
}
