using LianXin.Contracts.Casework;

namespace LianXin.Ui.Parts;

/// <summary>How one of the seven steps stands, seen from where the case is.</summary>
internal enum Stand
{
    Done,
    Now,
    Todo,

    /// <summary>The road went past it.</summary>
    Skipped,
}

internal static class Road
{
    /// <param name="passed">The steps the case has been in, where that is known.</param>
    public static Stand At(CaseStep step, CaseStep current, bool isOver, IEnumerable<CaseStep>? passed = null) =>
        (isOver || step < current) && passed?.Contains(step) == false ? Stand.Skipped
        : isOver || step < current ? Stand.Done
        : step == current ? Stand.Now
        : Stand.Todo;

    extension(Stand stand)
    {
        public string Class =>
            stand switch
            {
                Stand.Done => "done",
                Stand.Now => "now",
                Stand.Todo or Stand.Skipped => "todo",
            };

        public string Name =>
            stand switch
            {
                Stand.Done => "已完成",
                Stand.Now => "走到这一步",
                Stand.Todo => "未开始",
                Stand.Skipped => "不用经过",
            };
    }
}
