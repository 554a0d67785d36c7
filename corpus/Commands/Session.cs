using TypedCorpus.App.Output;

namespace TypedCorpus.App.Commands;

/// <summary>What every command works with.</summary>
/// <param name="Corpus">The papers.</param>
/// <param name="Screen">Standard output: data and nothing else.</param>
/// <param name="Error">Standard error: messages.</param>
internal sealed record Session(PaperCorpus Corpus, Screen Screen, TextWriter Error);
