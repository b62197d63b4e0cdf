using System.Data.Common;
using System.Globalization;
using LianXin.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LianXin.Tests.Kernel.Journal.Tampering;

/// <summary>One value in one row, as whoever holds the database sees it: past the law, the model and every foreign key.</summary>
internal sealed class StoredValue(LianXinDb db, IColumn column, Dictionary<string, object> key)
{
    public IColumn Column => column;
    public bool IsKey => key.ContainsKey(column.Name);
    public bool IsJson => column.PropertyMappings.Count == 0;
    public IReadOnlyDictionary<string, object> Row => key;

    /// <summary>Every row of the table, by its primary key.</summary>
    public static async Task<List<Dictionary<string, object>>> Rows(LianXinDb db, ITable table)
    {
        var names = table.PrimaryKey!.Columns.Select(c => c.Name).ToArray();
        var rows = new List<Dictionary<string, object>>();
        await using var command = await Command(
            db,
            $"SELECT {string.Join(", ", names.Select(Quoted))} FROM {table.Name}"
        );
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows.Add(names.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => reader.GetValue(c.i)));
        return rows;
    }

    public async Task<object?> Read()
    {
        await using var command = await Command(
            db,
            $"SELECT {Quoted(column.Name)} FROM {column.Table.Name} WHERE {Where}"
        );
        AddKey(command);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>False where the database itself refuses: the value would stand in another row's place.</summary>
    public async Task<bool> IsWritten(object value)
    {
        try
        {
            await Write(value);
            return true;
        }
        catch (DbException refused)
            when (refused.SqlState == "23505" || refused is SqliteException { SqliteErrorCode: 19 })
        {
            return false;
        }
    }

    public async Task Write(object value)
    {
        var holder = column.StoreType == "jsonb" ? "CAST(@value AS jsonb)" : "@value";
        await using var command = await Command(
            db,
            $"UPDATE {column.Table.Name} SET {Quoted(column.Name)} = {holder} WHERE {Where}"
        );
        AddKey(command);
        Add(command, "value", value);
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
        if (IsKey)
            key[column.Name] = value;
    }

    public override string ToString() =>
        $"{column.Table.Name}.{column.Name} of {string.Join(" ", key.Values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture)))}";

    private string Where => string.Join(" AND ", key.Keys.Select(name => $"{Quoted(name)} = @{name}"));

    private void AddKey(DbCommand command)
    {
        foreach (var (name, value) in key)
            Add(command, name, value);
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static async Task<DbCommand> Command(LianXinDb db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static string Quoted(string name) => $"\"{name}\"";
}
