using TypedCorpus.Image.Layout;

namespace TypedCorpus;

/// <content>The vocabularies that the corpus was compiled with, by <see cref="PaperCorpusAttribute.Vocabularies"/>.</content>
public sealed partial class PaperCorpus
{
    private Vocabulary<AuthorEntry>? _authors;
    private Vocabulary<VenueEntry>? _venues;
    private Vocabulary<KeywordEntry>? _keywords;
    private Vocabulary<YearEntry>? _years;
    private Vocabulary<RepositoryEntry>? _repositories;

    /// <summary>The authors, those with the most papers first; empty if the corpus was compiled without them.</summary>
    public Vocabulary<AuthorEntry> Authors =>
        _authors ?? Keep(ref _authors, VocabularyKind.Author, static (corpus, row) => new(corpus, row));

    /// <summary>The venues, those with the most papers first; empty if the corpus was compiled without them.</summary>
    public Vocabulary<VenueEntry> Venues =>
        _venues ?? Keep(ref _venues, VocabularyKind.Venue, static (corpus, row) => new(corpus, row));

    /// <summary>The keywords and categories, those with the most papers first; empty if the corpus was compiled without them.</summary>
    public Vocabulary<KeywordEntry> Keywords =>
        _keywords ?? Keep(ref _keywords, VocabularyKind.Keyword, static (corpus, row) => new(corpus, row));

    /// <summary>The years of publication, in their order; empty if the corpus was compiled without them.</summary>
    public Vocabulary<YearEntry> Years =>
        _years ?? Keep(ref _years, VocabularyKind.Year, static (corpus, row) => new(corpus, row));

    /// <summary>
    /// The source repositories that papers link to, those with the most papers first; empty if the corpus was compiled
    /// without them.
    /// </summary>
    public Vocabulary<RepositoryEntry> Repositories =>
        _repositories ?? Keep(ref _repositories, VocabularyKind.Repository, static (corpus, row) => new(corpus, row));

    private Vocabulary<TEntry> Keep<TEntry>(ref Vocabulary<TEntry>? place, int kind, Func<PaperCorpus, int, TEntry> create)
        where TEntry : VocabularyEntry => Interlocked.CompareExchange(ref place, new(this, kind, create), null) ?? place;
}
