using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Data;

/// <summary>Puts the filter <c>office</c> on every row that belongs to one.</summary>
internal static class OfficeFilter
{
    public const string Name = "office";

    public static void Apply(ModelBuilder model, LianXinDb db)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IOfOffice))))
            entity.SetQueryFilter(Name, Of(entity.ClrType, db));
    }

    private static LambdaExpression Of(Type type, LianXinDb db)
    {
        var row = Expression.Parameter(type, "row");
        // A constant, so that it is gone from the statement: an OR in front of the office keeps SQLite from every index.
        Expression<Func<string, bool>> mayBeSeen = office =>
            EF.Constant(db.Viewer.SeesEveryOffice) || office == db.Viewer.Office;
        var office = Expression.Property(row, nameof(IOfOffice.Office));
        return Expression.Lambda(new Put(mayBeSeen.Parameters[0], office).Visit(mayBeSeen.Body), row);
    }

    private sealed class Put(ParameterExpression hole, Expression filling) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == hole ? filling : node;
    }
}
