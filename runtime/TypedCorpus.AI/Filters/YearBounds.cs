using System.Linq.Expressions;

namespace TypedCorpus.AI.Filters;

/// <summary>The first and the last year that comparisons with <see cref="Paper.Year"/> allow.</summary>
internal sealed class YearBounds(ParameterExpression paper)
{
    public int? From { get; private set; }

    public int? To { get; private set; }

    /// <summary>Takes a part of a filter if it bounds the year. A paper without a year passes none of these.</summary>
    public bool TryTake(Expression part)
    {
        if (part is not BinaryExpression comparison)
            return false;
        if (IsYear(comparison.Left) && ValueOf(comparison.Right) is { } right)
            return TryTake(comparison.NodeType, right);
        return IsYear(comparison.Right) && ValueOf(comparison.Left) is { } left && TryTake(Mirror(comparison.NodeType), left);
    }

    private bool TryTake(ExpressionType comparison, int year)
    {
        (int from, int to) = comparison switch
        {
            ExpressionType.Equal => (year, year),
            ExpressionType.GreaterThanOrEqual => (year, int.MaxValue),
            ExpressionType.GreaterThan when year < int.MaxValue => (year + 1, int.MaxValue),
            ExpressionType.LessThanOrEqual => (int.MinValue, year),
            ExpressionType.LessThan when year > int.MinValue => (int.MinValue, year - 1),
            _ => (int.MaxValue, int.MinValue),
        };
        if (from > to)
            return false;
        From = Math.Max(From ?? int.MinValue, from);
        To = Math.Min(To ?? int.MaxValue, to);
        return true;
    }

    private bool IsYear(Expression value)
    {
        Expression year = value is MemberExpression { Member.Name: nameof(Nullable<int>.Value), Expression: { } nullable } ? nullable : Unconverted(value);
        return year is MemberExpression { Member.Name: nameof(Paper.Year) } member && member.Expression == paper;
    }

    private static int? ValueOf(Expression value) => Unconverted(value) is ConstantExpression { Value: int year } ? year : null;

    private static Expression Unconverted(Expression value) =>
        value is UnaryExpression { NodeType: ExpressionType.Convert } convert && Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type
            ? convert.Operand
            : value;

    private static ExpressionType Mirror(ExpressionType comparison) => comparison switch
    {
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        _ => comparison,
    };
}
