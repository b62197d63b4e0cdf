using CsCheck;
using LianXin.Ui.Print;

namespace LianXin.Tests.Ui;

public sealed class PagedRowsTests
{
    private const int Width = 10;
    private const int Lines = 12;
    private const int Foot = 4;

    private static readonly Gen<PaperRow[]> Forms = Gen.Int[0, 400]
        .Select(length => new PaperRow(
            "请到哪里",
            string.Concat(Enumerable.Range(0, length).Select(n => (char)('一' + n)))
        ))
        .Array[0, 8];

    [Fact]
    public void What_fits_stands_on_one_sheet()
    {
        PaperRow[] rows = [new("请到哪里", "仲裁院。"), new("法律依据", "第二十七条。")];

        Assert.Equal([rows], PagedRows.Cut(rows, Width, Lines, Foot));
    }

    [Fact]
    public void Not_a_character_is_lost_or_moved() =>
        Forms.Sample(rows =>
            Assert.Equal(
                string.Concat(rows.Select(row => row.Text)),
                string.Concat(
                    PagedRows.Cut(rows, Width, Lines, Foot).SelectMany(sheet => sheet).Select(row => row.Text)
                )
            )
        );

    [Fact]
    public void No_sheet_holds_more_than_its_lines() =>
        Forms.Sample(rows =>
            Assert.All(PagedRows.Cut(rows, Width, Lines, Foot), sheet => Assert.InRange(Filled(sheet), 0, Lines))
        );

    [Fact]
    public void The_last_sheet_has_room_to_sign() =>
        Forms.Sample(rows => Assert.InRange(Filled(PagedRows.Cut(rows, Width, Lines, Foot)[^1]), 0, Lines - Foot));

    /// <summary>Each row and its frame.</summary>
    private static int Filled(IEnumerable<PaperRow> sheet) => sheet.Sum(row => 1 + PagedText.Lines(row.Text, Width));
}
