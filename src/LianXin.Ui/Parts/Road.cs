using LianXin.Contracts.Casework;

namespace LianXin.Ui.Parts;

/// <summary>How one of the seven steps stands, seen from where the case is.</summary>
internal enum Stand
{
    Done,
    Now,
    Todo,
}

internal static class Road
{
    public static Stand At(CaseStep step, CaseStep current, bool isOver) =>
        isOver || step < current ? Stand.Done
        : step == current ? Stand.Now
        : Stand.Todo;

    extension(Stand stand)
    {
        public string Class =>
            stand switch
            {
                Stand.Done => "done",
                Stand.Now => "now",
                Stand.Todo => "todo",
            };

        public string Name =>
            stand switch
            {
                Stand.Done => "已完成",
                Stand.Now => "进行中",
                Stand.Todo => "未开始",
            };
    }
}
