namespace TypedCorpus.AI.Tools;

/// <summary>A call that cannot be answered, with a message by which a model can mend it.</summary>
internal sealed class ToolException(string message, IReadOnlyList<string>? suggestions = null) : Exception(message)
{
    /// <summary>What was perhaps meant: ids of papers or names of documents.</summary>
    public IReadOnlyList<string> Suggestions { get; } = suggestions ?? [];
}
