namespace LianXin.Casework.Citizens;

/// <summary>
/// 个人信息告知 (domain.md §1.13.3): a state body needs no consent for its duty, but owes this notice. The text stands
/// here alone; whoever changes a word changes <see cref="Version"/>, which is kept with every case.
/// </summary>
internal static class PrivacyNotice
{
    public const string Version = "2026-1";

    /// <summary>Each point and what is said to it; <c>{0}</c> is the office.</summary>
    public static IReadOnlyList<(string Point, string Said)> Points { get; } =
    [(Who, WhoSaid), (Why, WhySaid), (What, WhatSaid), (HowLong, HowLongSaid), (Rights, RightsSaid)];

    private static string Who => "谁在用";
    private static string WhoSaid => "{0}。只有办这件事的人能看到，每次查看都有记录。";
    private static string Why => "为什么用";
    private static string WhySaid =>
        "为履行听取和办理群众诉求的法定职责。转给承办单位时，姓名、电话默认遮住；公开时一律遮住。";
    private static string What => "用哪些";
    private static string WhatSaid => "您写的内容、照片，您留的称呼和电话。不留也可以反映，选“匿名”就行。";
    private static string HowLong => "留多久";
    private static string HowLongSaid => "按档案规定的保管期限保存，期满后删去或遮住。";
    private static string Rights => "怎么查、怎么改";
    private static string RightsSaid => "凭查询码随时能看。要复制、更正、删除，打电话或到大厅提出，15 个工作日内答复。";
}
