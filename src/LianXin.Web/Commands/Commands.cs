namespace LianXin.Web.Commands;

/// <summary>Everything the program can do besides serving; each answers with its exit code.</summary>
internal static class Commands
{
    private const int Unknown = 2;

    private static readonly Dictionary<string, Func<IServiceProvider, string[], Task<int>>> All = new()
    {
        [AdministratorCommand.Name] = AdministratorCommand.Run,
        [VerifyCommand.Name] = (house, _) => VerifyCommand.Run(house),
    };

    public static async Task<int> Run(this Command asked, IServiceProvider house)
    {
        if (All.TryGetValue(asked.Name!, out var command))
            return await command(house, asked.Words);

        await Console.Error.WriteLineAsync($"没有“{asked.Name}”这个命令。可用的命令：{string.Join('、', All.Keys)}。");
        return Unknown;
    }
}
