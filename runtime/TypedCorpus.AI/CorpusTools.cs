using Microsoft.Extensions.AI;
using TypedCorpus.AI.Tools;

namespace TypedCorpus.AI;

/// <summary>Makes tools by which a language model searches, reads and cites the papers of a corpus.</summary>
public static class CorpusTools
{
    /// <summary>
    /// Creates the tools <c>search</c>, <c>fetch</c>, <c>related</c>, <c>cite</c> and <c>list</c>, for <c>ChatOptions.Tools</c> or an
    /// agent.
    /// </summary>
    /// <remarks>
    /// They only read. Answers are JSON objects of bounded length, in which each paper has its id and its places (document and line);
    /// <c>search</c> answers with <c>results</c> of <c>id</c>, <c>title</c> and <c>url</c>, and <c>fetch</c> with <c>id</c>,
    /// <c>title</c>, <c>text</c>, <c>url</c> and <c>metadata</c>, as clients expect them for retrieval. What is wrong with a call is said
    /// in the answer, as <c>error</c>, so that the model can mend it. Descriptions have no text of documents, and texts are without
    /// characters that do not show.
    /// </remarks>
    /// <param name="corpus">The papers, such as <c>Papers.All</c>.</param>
    /// <param name="options">Options; null for the defaults.</param>
    /// <exception cref="ArgumentException">The corpus was compiled without a full-text index.</exception>
    public static IReadOnlyList<AIFunction> Create(IPaperCorpus corpus, CorpusToolOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return CorpusTool.CreateAll(corpus, options ?? new());
    }
}
