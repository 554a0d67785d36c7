namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Why an entry cannot be read, and where.</summary>
internal readonly record struct EntryFault(string Reason, int Start, int Length);
