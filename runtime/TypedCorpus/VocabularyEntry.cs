using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Image;

namespace TypedCorpus;

/// <summary>An entry of a <see cref="Vocabulary{TEntry}"/>: a name with its papers. There is one object for each.</summary>
[DebuggerDisplay("{Name}, {Count} papers")]
public abstract class VocabularyEntry
{
    private readonly int _row;
    private readonly string[] _names;
    private IReadOnlyList<Paper>? _papers;

    private protected VocabularyEntry(PaperCorpus corpus, int row)
    {
        Corpus = corpus;
        _row = row;
        _names = VocabularyReader.Names(corpus.Data, row);
        Variants = _names.Length == 1 ? [] : _names[1..];
    }

    /// <summary>The corpus that the entry belongs to.</summary>
    [JsonIgnore]
    public PaperCorpus Corpus { get; }

    /// <summary>The name: of several spellings the one that most papers have.</summary>
    public string Name => _names[0];

    /// <summary>The other spellings that the documents have.</summary>
    public IReadOnlyList<string> Variants { get; }

    /// <summary>The papers, in corpus order.</summary>
    public IReadOnlyList<Paper> Papers => _papers ??= Corpus.PapersOf(VocabularyReader.Papers(Corpus.Data, _row));

    /// <summary>The number of papers.</summary>
    public int Count => VocabularyReader.Papers(Corpus.Data, _row).Count;

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}

/// <summary>A person or a group who wrote papers of a corpus.</summary>
/// <remarks>
/// Two names are one entry if they have the same letters, whatever their case, accents and signs, or if the corpus proves
/// that one is short for the other: two documents list the same paper, one with <c>A. Vaswani</c> where the other has
/// <c>Ashish Vaswani</c>, and nobody else of the corpus could be meant. The <see cref="VocabularyEntry.Name"/> is the longest of them.
/// </remarks>
[JsonConverter(typeof(PaperJsonConverter))]
public sealed class AuthorEntry : VocabularyEntry
{
    internal AuthorEntry(PaperCorpus corpus, int row)
        : base(corpus, row)
    {
    }
}

/// <summary>A journal, book or proceedings with papers of a corpus.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public sealed class VenueEntry : VocabularyEntry
{
    internal VenueEntry(PaperCorpus corpus, int row)
        : base(corpus, row)
    {
    }
}

/// <summary>A keyword or category of papers of a corpus.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public sealed class KeywordEntry : VocabularyEntry
{
    internal KeywordEntry(PaperCorpus corpus, int row)
        : base(corpus, row)
    {
    }
}

/// <summary>A year in which papers of a corpus were published.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public sealed class YearEntry : VocabularyEntry
{
    internal YearEntry(PaperCorpus corpus, int row)
        : base(corpus, row)
    {
        if (!int.TryParse(Name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int year))
            corpus.Data.Refuse();
        Year = year;
    }

    /// <summary>The year as a number.</summary>
    public int Year { get; }
}

/// <summary>A source repository that papers of a corpus link to.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public sealed class RepositoryEntry : VocabularyEntry
{
    internal RepositoryEntry(PaperCorpus corpus, int row)
        : base(corpus, row)
    {
        string[] parts = Name.Split('/', 3);
        if (parts.Length < 3)
            corpus.Data.Refuse();
        Repository = new(parts[0], parts[1], parts[2]);
    }

    /// <summary>The repository: its host, its owner and its own name.</summary>
    public Repository Repository { get; }
}
