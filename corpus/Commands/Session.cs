using TypedCorpus.App.Output;

namespace TypedCorpus.App.Commands;

/// <summary>The corpus and the streams that every command uses.</summary>
/// <param name="Corpus">The papers.</param>
/// <param name="Screen">Standard output, for data only.</param>
/// <param name="Error">Standard error, for messages.</param>
internal sealed record Session(PaperCorpus Corpus, Screen Screen, TextWriter Error);
