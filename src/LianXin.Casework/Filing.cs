namespace LianXin.Casework;

/// <summary>整理归档: the piece's number is given here and nowhere before (domain.md §1.10, Part 4 no. 9).</summary>
internal sealed record Filing(string ArchiveNumber, Retention Retention, int Pages, string By, DateTimeOffset At);
