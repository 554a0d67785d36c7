using System.Linq.Expressions;

namespace TypedCorpus.AI.Vectors;

/// <summary>The properties of a paper that a search may name: a corpus has one vector for each paper, and searches all its words.</summary>
internal static class VectorProperties
{
    /// <exception cref="NotSupportedException">Another property than the vector is named.</exception>
    public static void Check(Expression<Func<Paper, object?>>? property)
    {
        if (property is not null && NameOf(property) != nameof(Paper.Embedding))
            throw new NotSupportedException($"Papers have one vector, 'paper => paper.{nameof(Paper.Embedding)}'; '{property}' is none.");
    }

    /// <exception cref="NotSupportedException">Another property than a text that is searched is named.</exception>
    public static void CheckText(Expression<Func<Paper, object?>>? property)
    {
        if (property is not null && NameOf(property) is not (nameof(Paper.Title) or nameof(Paper.Abstract)))
        {
            throw new NotSupportedException(
                $"Words are found in titles, abstracts, authors and venues together; '{property}' cannot be searched alone. Leave AdditionalProperty unset.");
        }
    }

    private static string? NameOf(Expression<Func<Paper, object?>> property)
    {
        Expression body = property.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : property.Body;
        return body is MemberExpression { Expression: ParameterExpression } member ? member.Member.Name : null;
    }
}
