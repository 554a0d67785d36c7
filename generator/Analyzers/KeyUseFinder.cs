using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Analyzers;

/// <summary>
/// Finds the constant keys that are passed to the static lookups of a class, or to those of the <c>PaperCorpus</c> that is
/// the <c>All</c> of a class. Which corpus any other <c>PaperCorpus</c> is cannot be known.
/// </summary>
internal sealed class KeyUseFinder(INamedTypeSymbol paperCorpus)
{
    public KeyUse? Of(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.Name is not (EmittedNames.Find or EmittedNames.TryFind))
            return null;

        // A property alone is not a statement.
        bool canBeMember = method.Name == EmittedNames.Find && call.Parent is not IExpressionStatementOperation;
        return method.IsStatic
            ? Make(method.ContainingType, method.Name, call.Arguments, canBeMember)
            : OfCorpus(method.ContainingType, call.Instance, call.Arguments, canBeMember);
    }

    public KeyUse? Of(IPropertyReferenceOperation reference) => reference.Property.IsIndexer
        ? OfCorpus(reference.Property.ContainingType, reference.Instance, reference.Arguments, canBeMember: true)
        : null;

    private KeyUse? OfCorpus(
        INamedTypeSymbol type, IOperation? instance, ImmutableArray<IArgumentOperation> arguments, bool canBeMember)
    {
        bool isAll = instance is IPropertyReferenceOperation { Property: { IsStatic: true, Name: EmittedNames.All } }
            && SymbolEqualityComparer.Default.Equals(type, paperCorpus);
        return isAll
            ? Make(((IPropertyReferenceOperation)instance!).Property.ContainingType, EmittedNames.All, arguments, canBeMember)
            : null;
    }

    private static KeyUse? Make(
        INamedTypeSymbol corpus, string lookup, ImmutableArray<IArgumentOperation> arguments, bool canBeMember)
    {
        IOperation? value = arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value;
        // A span over a literal is not a constant, but the literal is.
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
            value = conversion.Operand;
        return value?.ConstantValue is { HasValue: true, Value: string key }
            ? new(corpus, lookup, key, value.Syntax.GetLocation(), canBeMember)
            : null;
    }
}

/// <summary>A constant key that is passed to a lookup of a class, which may or may not be a corpus.</summary>
/// <param name="Lookup">The member of the class that looks it up: <c>Find</c>, <c>TryFind</c> or <c>All</c>.</param>
/// <param name="CanBeMember">Whether the member of the paper could replace the expression.</param>
internal sealed record KeyUse(INamedTypeSymbol Corpus, string Lookup, string Key, Location Location, bool CanBeMember);
