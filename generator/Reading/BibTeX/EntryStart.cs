namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>A place where an entry may begin: an @, the type behind it and the brace or parenthesis that opens it.</summary>
/// <param name="At">The position of the @.</param>
/// <param name="Type">The type in lower case.</param>
/// <param name="TypeEnd">Where the type ends in the text.</param>
/// <param name="Open">The position of what opens the entry; <see cref="Headless"/> if nothing does.</param>
/// <param name="IsFirst">Whether nothing stands before it on its line, or only the end of another entry.</param>
internal readonly record struct EntryStart(int At, string Type, int TypeEnd, int Open, bool IsFirst)
{
    /// <summary>An entry that lost what opens it: <c>@articlevaswani,</c>.</summary>
    public const int Headless = -1;

    public bool IsHeadless => Open == Headless;
}
