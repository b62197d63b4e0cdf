namespace LianXin.Web.Commands;

/// <summary>
/// What the program was asked to do: <c>administrator wangfang --again --Data /srv/lianxin</c>. The first words are the
/// command, its own switches follow, everything else is settings. Without a command it serves.
/// </summary>
internal sealed record Command(string? Name, string[] Words, string[] Settings)
{
    private static readonly string[] Switches = [AdministratorCommand.Again];

    public static Command Read(string[] args)
    {
        string[] words = [.. args.TakeWhile(arg => !arg.StartsWith('-'))];
        var rest = args.Skip(words.Length).ToLookup(arg => Switches.Contains(arg));
        return words.Length == 0
            ? new(null, [], args)
            : new(words[0], [.. words[1..], .. rest[true]], [.. rest[false]]);
    }
}
