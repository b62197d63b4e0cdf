namespace LianXin.Casework;

/// <summary>What an open case waits for. <see cref="Case.Awaits"/> says it of a case; the last three come beside it.</summary>
internal enum Awaited
{
    Acceptance = 1,
    Assessment,

    /// <summary>A unit to lead it: the first, or another after a return.</summary>
    Dispatch,

    /// <summary>会商, after which it goes to the unit decided on.</summary>
    Conference,

    /// <summary>The leading unit's answer.</summary>
    Unit,

    /// <summary>暂停: what it was paused for.</summary>
    EndOfPause,
    Review,
    Judgement,
    Redo,
    Panel,
    Filing,

    /// <summary>退单审核: an order says so.</summary>
    Return,

    /// <summary>A word to units that are late: the clock says so.</summary>
    LateUnit,

    /// <summary>Somebody to read what the person added.</summary>
    Reading,
}

internal static class AwaitedNames
{
    extension(Awaited what)
    {
        public string Name =>
            what switch
            {
                Awaited.Acceptance => "待受理",
                Awaited.Assessment => "待研判",
                Awaited.Dispatch => "待派单",
                Awaited.Conference => "待会商",
                Awaited.Unit => "待单位答复",
                Awaited.EndOfPause => "暂停中",
                Awaited.Review => "待审核",
                Awaited.Judgement => "待评价",
                Awaited.Redo => "待重办",
                Awaited.Panel => "待评估",
                Awaited.Filing => "待归档",
                Awaited.Return => "待审核退单",
                Awaited.LateUnit => "单位超时",
                Awaited.Reading => "有新补充",
            };
    }
}
