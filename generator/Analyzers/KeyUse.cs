using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Analyzers;

/// <summary>A constant key that code gives to a lookup of a class, which may or may not hold a corpus.</summary>
/// <param name="Lookup">The member of the class by which it is looked up: <c>Find</c>, <c>TryFind</c> or <c>All</c>.</param>
/// <param name="CanBeMember">Whether the paper's member could stand in place of the expression.</param>
internal sealed record KeyUse(INamedTypeSymbol Corpus, string Lookup, string Key, Location Location, bool CanBeMember);
