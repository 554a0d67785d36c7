using System.Linq.Expressions;

namespace TypedCorpus.AI.Filters;

/// <summary>Translates a filter that is written as an expression: years to those of the corpus, the rest to what is asked of each paper.</summary>
internal static class FilterTranslator
{
    /// <exception cref="NotSupportedException">The filter has a part that a corpus cannot answer.</exception>
    public static SearchFilter? Translate(Expression<Func<Paper, bool>>? filter)
    {
        if (filter is null)
            return null;

        var years = new YearBounds(filter.Parameters[0]);
        Expression? rest = null;
        foreach (Expression part in PartsOf(new FilterRewriter(filter).Visit(filter.Body)))
        {
            if (!years.TryTake(part))
                rest = rest is null ? part : Expression.AndAlso(rest, part);
        }

        return new()
        {
            FromYear = years.From,
            ToYear = years.To,
            Predicate = rest is null ? null : Expression.Lambda<Func<Paper, bool>>(rest, filter.Parameters).Compile(preferInterpretation: true),
        };
    }

    /// <summary>The parts of which all must hold.</summary>
    private static IEnumerable<Expression> PartsOf(Expression filter)
    {
        var left = new Stack<Expression>([filter]);
        while (left.TryPop(out Expression? part))
        {
            if (part is BinaryExpression { NodeType: ExpressionType.AndAlso } both)
            {
                left.Push(both.Right);
                left.Push(both.Left);
            }
            else
            {
                yield return part;
            }
        }
    }
}
