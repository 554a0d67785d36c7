using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Analyzers;

/// <summary>The corpus classes that a compilation can see. The keys of each are read on first use.</summary>
internal sealed class CorpusClasses
{
    private readonly INamedTypeSymbol _attribute;
    private readonly ConcurrentDictionary<INamedTypeSymbol, CorpusKeys?> _keys = new(SymbolEqualityComparer.Default);

    private CorpusClasses(INamedTypeSymbol attribute, INamedTypeSymbol paperCorpus)
    {
        _attribute = attribute;
        Uses = new(paperCorpus);
    }

    public KeyUseFinder Uses { get; }

    /// <summary>The classes of a compilation; null if it does not reference the runtime library, or an older one.</summary>
    public static CorpusClasses? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName(EmittedNames.CorpusKeys) is { } attribute
        && compilation.GetTypeByMetadataName(EmittedNames.PaperCorpus) is { } corpus
            ? new(attribute, corpus)
            : null;

    /// <summary>The keys of a class; null if it is no corpus, or one that this analyzer cannot read.</summary>
    public CorpusKeys? KeysOf(INamedTypeSymbol type) => _keys.GetOrAdd(type, Read);

    private CorpusKeys? Read(INamedTypeSymbol type)
    {
        AttributeData? data = type.GetAttributes()
            .FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _attribute));
        return data is null ? null : CorpusKeys.Read(type, data);
    }
}
