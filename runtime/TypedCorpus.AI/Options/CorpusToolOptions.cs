using Microsoft.Extensions.AI;

namespace TypedCorpus.AI;

/// <summary>Options of the tools that <see cref="CorpusTools"/> makes.</summary>
public sealed class CorpusToolOptions
{
    /// <summary>The <see cref="MaxTextLength"/> if none is set.</summary>
    public const int DefaultMaxTextLength = 20_000;

    private int _maxTextLength = DefaultMaxTextLength;
    private string _namePrefix = "";

    /// <summary>
    /// The model that made the vectors of the corpus, for queries: searches then find papers by words and by meaning. Null to search by
    /// words alone, as a corpus without vectors is searched.
    /// </summary>
    public IEmbeddingGenerator<string, Embedding<float>>? EmbeddingGenerator { get; set; }

    /// <summary>
    /// The address that an answer gives for a paper; null, or null for a paper, for the paper's own address: its page, DOI or arXiv
    /// number, or a link of its abstract.
    /// </summary>
    public Func<Paper, string?>? UrlOf { get; set; }

    /// <summary>
    /// The largest number of characters of a text in an answer, from 200 to 1,000,000; <see cref="DefaultMaxTextLength"/> if not set.
    /// A longer one is cut, and the answer says so.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of that range.</exception>
    public int MaxTextLength
    {
        get => _maxTextLength;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 200);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000);
            _maxTextLength = value;
        }
    }

    /// <summary>
    /// What the names of the tools begin with, for a model that has the tools of several corpora: <c>vision_</c> makes
    /// <c>vision_search</c>. Letters, digits, <c>_</c> and <c>-</c>, at most 40.
    /// </summary>
    /// <exception cref="ArgumentException">The value has other characters, or is longer.</exception>
    public string NamePrefix
    {
        get => _namePrefix;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Length > 40 || value.Any(static c => !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-')))
                throw new ArgumentException($"'{value}' is no beginning of a tool's name: at most 40 ASCII letters, digits, '_' and '-'.", nameof(value));
            _namePrefix = value;
        }
    }
}
