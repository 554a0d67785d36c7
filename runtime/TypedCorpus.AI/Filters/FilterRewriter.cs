using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;

namespace TypedCorpus.AI.Filters;

/// <summary>Checks that a filter has only parts that a corpus can answer, and puts values in the place of what does not ask for a paper.</summary>
internal sealed class FilterRewriter(LambdaExpression filter) : ExpressionVisitor
{
    private static readonly Type[] Records =
    [
        typeof(Paper), typeof(Author), typeof(Appearance), typeof(PaperDocument), typeof(PaperLink), typeof(Repository), typeof(string),
    ];

    private static readonly string[] TextMethods =
        [nameof(string.Contains), nameof(string.StartsWith), nameof(string.EndsWith), nameof(string.Equals), nameof(string.IsNullOrEmpty)];

    private static readonly string[] ListMethods = [nameof(Enumerable.Any), nameof(Enumerable.All), nameof(Enumerable.Contains), nameof(Enumerable.Count)];

    private static readonly MethodInfo HasItem = ((Func<IEnumerable, object?, bool>)Contains).Method;

    [return: NotNullIfNotNull(nameof(node))]
    public override Expression? Visit(Expression? node) => node switch
    {
        null or ConstantExpression or ParameterExpression or LambdaExpression => base.Visit(node),
        _ when !node.Type.IsByRefLike && !Parameters.IsIn(node) => ValueOf(node),
        BinaryExpression or UnaryExpression or MemberExpression or MethodCallExpression => base.Visit(node),
        _ => throw Refuse(node),
    };

    protected override Expression VisitBinary(BinaryExpression node) => node.NodeType is
        ExpressionType.AndAlso or ExpressionType.OrElse or ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.LessThan
        or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual or ExpressionType.Coalesce
            ? base.VisitBinary(node)
            : throw Refuse(node);

    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType is ExpressionType.Not or ExpressionType.Convert or ExpressionType.Quote ? base.VisitUnary(node) : throw Refuse(node);

    protected override Expression VisitMember(MemberExpression node) =>
        node.Member is PropertyInfo && IsKnown(node.Member.DeclaringType!) ? base.VisitMember(node) : throw Refuse(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        MethodInfo method = node.Method;
        Type type = method.DeclaringType!;
        if (type == typeof(string) && TextMethods.Contains(method.Name, StringComparer.Ordinal))
            return base.VisitMethodCall(node);
        if (type == typeof(Enumerable) && ListMethods.Contains(method.Name, StringComparer.Ordinal))
            return base.VisitMethodCall(node);
        if (method.Name != nameof(Contains))
            throw Refuse(node);
        // The method of a list or a set, or what C# 14 makes of that of an array: it takes the array as a span.
        if (node is { Object: { } list, Arguments: [var item] } && list.Type.IsAssignableTo(typeof(IEnumerable)))
            return ContainsIn(list, item);
        if (type == typeof(MemoryExtensions) && node.Arguments is [MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var array] }, var value])
            return ContainsIn(array, value);
        throw Refuse(node);
    }

    private MethodCallExpression ContainsIn(Expression list, Expression item) =>
        Expression.Call(HasItem, Visit(list), Expression.Convert(Visit(item), typeof(object)));

    private static bool Contains(IEnumerable list, object? item) => list.Cast<object?>().Contains(item);

    private static bool IsKnown(Type type) =>
        Records.Contains(type) || Nullable.GetUnderlyingType(type) is not null || (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)));

    private static ConstantExpression ValueOf(Expression node)
    {
        Func<object?> read = Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true);
        return Expression.Constant(read(), node.Type);
    }

    private NotSupportedException Refuse(Expression node) => new(
        $"The filter '{filter}' has '{node}', which a corpus cannot answer. A filter may compare properties of a paper, its authors, places and "
            + "links by ==, !=, <, <=, > and >=, call Contains, StartsWith, EndsWith and Equals of texts, Contains, Any, All and Count of lists, and "
            + "combine these by &&, || and !. Filter the results for anything else.");

    /// <summary>Finds out whether an expression asks for a paper, or for an item of a list of one.</summary>
    private sealed class Parameters : ExpressionVisitor
    {
        private bool _found;

        public static bool IsIn(Expression node)
        {
            var visitor = new Parameters();
            visitor.Visit(node);
            return visitor._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found = true;
            return node;
        }
    }
}
