namespace TypedCorpus.Generator.CitationKeys;

/// <summary>
/// A pattern for citation keys, as JabRef and Better BibTeX have them: text, and markers in brackets with modifiers, such as
/// <c>[auth:lower][year][veryshorttitle:lower]</c>.
/// </summary>
internal sealed class KeyPattern(IReadOnlyList<KeyPart> parts)
{
    /// <summary>A title can be of any length, and a key stands in code.</summary>
    private const int MaxLength = 120;

    /// <summary>Makes the key of a paper; null if it has nothing that the markers ask for.</summary>
    public string? KeyOf(KeySource source)
    {
        string[] texts = [.. parts.Select(part => part.Expand(source))];
        bool isEmpty = parts.Zip(texts, (part, text) => part is MarkerPart && text.Length > 0).All(hasText => !hasText);
        return isEmpty ? null : KeyText.Start(string.Concat(texts), MaxLength);
    }
}

/// <summary>A part of a pattern.</summary>
internal abstract record KeyPart
{
    public abstract string Expand(KeySource source);
}

/// <summary>A text that every key has.</summary>
internal sealed record LiteralPart(string Text) : KeyPart
{
    public override string Expand(KeySource source) => Text;
}

/// <summary>A marker, what reads its text, and the modifiers that change it in turn.</summary>
internal sealed record MarkerPart(Func<KeySource, string> Read, IReadOnlyList<Func<string, KeySource, string>> Modifiers) : KeyPart
{
    public override string Expand(KeySource source) =>
        Modifiers.Aggregate(Read(source), (text, modify) => modify(text, source)).Replace(" ", "");
}
