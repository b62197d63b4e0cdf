using LianXin.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Time;

/// <summary>When a period ends, and why, for anybody who asks: the calendar is public.</summary>
internal static class DeadlinesEndpoint
{
    public static void MapDeadlines(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/deadlines", Get).AllowAnonymous().WithTags("Time").ProducesValidationProblem();

    private static async Task<Results<Ok<DeadlineAnswer>, ValidationProblem>> Get(
        [AsParameters] DeadlineQuestion asked,
        IDbContextFactory<LianXinDb> databases,
        CancellationToken ct
    )
    {
        if (asked.Errors is { Count: > 0 } errors)
            return TypedResults.ValidationProblem(
                errors,
                extensions: [new KeyValuePair<string, object?>("code", "deadline.question")]
            );

        await using var db = await databases.CreateDbContextAsync(ct);
        var schedule = await db.WorkSchedule(db.Viewer.Office, ct);
        return TypedResults.Ok(DeadlineAnswer.Of(Deadline.Of(asked.Period, asked.Start!.Value, schedule)));
    }
}

/// <summary>The answer: <paramref name="DueAt"/> is when business ends on <paramref name="DueDate"/>, or the instant the hours are over.</summary>
public sealed record DeadlineAnswer(
    DateOnly DueDate,
    DateTimeOffset DueAt,
    string Explanation,
    bool Estimated,
    string Edition
)
{
    internal static DeadlineAnswer Of(Deadline given) =>
        new(given.Day, given.Due.InOffice, DeadlineWords.Here.Explanation(given), given.IsEstimated, given.Edition);
}
