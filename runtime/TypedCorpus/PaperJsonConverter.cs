using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>
/// Converts papers, documents, hits, entries of vocabularies and what they contain to JSON: the objects of <c>corpus export</c>,
/// <c>--json</c> and the explorer's API.
/// </summary>
/// <remarks>
/// The types are marked with it, so that they are written without any option, by reflection and by generated code. To read
/// papers and documents, add a converter that has their corpus: <c>options.Converters.Add(new PaperJsonConverter(Papers.All))</c>.
/// </remarks>
public sealed class PaperJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<CorpusReader, JsonConverter>> Converters = new()
    {
        [typeof(Paper)] = static read => new NamedConverter<Paper>(PaperContracts.Paper, read.Paper, static paper => paper.Id, read.Paper),
        [typeof(PaperDocument)] = static read => new NamedConverter<PaperDocument>(
            DocumentContracts.Document, read.Document, static document => document.Name, read.Document),
        [typeof(RelatedPaper)] = static read => new ContractConverter<RelatedPaper>(PaperContracts.Related, read.Related),
        [typeof(RelatedBy)] = static _ => PaperContracts.By.MakeConverter(),
        [typeof(NearPaper)] = static read => new ContractConverter<NearPaper>(PaperContracts.Near, read.Near),
        [typeof(Appearance)] = static read => new ContractConverter<Appearance>(PaperContracts.Place, read.Place),
        [typeof(SearchResults)] = static _ => new ContractConverter<SearchResults>(SearchContracts.Results),
        [typeof(SearchHit)] = static _ => new ContractConverter<SearchHit>(SearchContracts.Hit),
        [typeof(SearchNote)] = static _ => new ContractConverter<SearchNote>(SearchNoteJsonConverter.Contract),
        [typeof(SearchNoteKind)] = static _ => SearchNoteJsonConverter.Kind.MakeConverter(),
        [typeof(SearchCorrection)] = static _ => new ContractConverter<SearchCorrection>(SearchCorrectionJsonConverter.Contract),
        [typeof(SearchField)] = static _ => SearchContracts.Field.MakeConverter(),
        [typeof(FacetValueCount)] = static _ => new ContractConverter<FacetValueCount>(SearchContracts.FacetValue),
        [typeof(AuthorEntry)] = static _ => new ContractConverter<AuthorEntry>(VocabularyContracts.Author),
        [typeof(VenueEntry)] = static _ => new ContractConverter<VenueEntry>(VocabularyContracts.Venue),
        [typeof(KeywordEntry)] = static _ => new ContractConverter<KeywordEntry>(VocabularyContracts.Keyword),
        [typeof(YearEntry)] = static _ => new ContractConverter<YearEntry>(VocabularyContracts.Year),
        [typeof(RepositoryEntry)] = static _ => new ContractConverter<RepositoryEntry>(VocabularyContracts.Repository),
        [typeof(Snippet)] = static _ => new ContractConverter<Snippet>(SearchContracts.Snippet),
        [typeof(TextRange)] = static _ => new ContractConverter<TextRange>(TextRangeJsonConverter.Contract, TextRangeJsonConverter.Read),
        [typeof(Author)] = static _ => new ContractConverter<Author>(AuthorJsonConverter.Contract, AuthorJsonConverter.Read),
        [typeof(PaperLink)] = static _ => new ContractConverter<PaperLink>(PaperContracts.Link, CorpusReader.Link),
        [typeof(LinkKind)] = static _ => PaperContracts.Kind.MakeConverter(),
        [typeof(Repository)] = static _ => new ContractConverter<Repository>(PaperContracts.Repository, CorpusReader.Repository),
        [typeof(MonthDay)] = static _ => new ContractConverter<MonthDay>(DocumentContracts.Day, CorpusReader.Day),
        [typeof(DocumentLayout)] = static _ => DocumentContracts.Layout.MakeConverter(),
    };

    private readonly CorpusReader _reader;

    /// <summary>Creates a converter that writes. It reads what needs no corpus: links, repositories, authors, days and ranges.</summary>
    public PaperJsonConverter()
        : this(new CorpusReader(null))
    {
    }

    /// <summary>Creates a converter that also reads papers, by their ids, and documents, by their names.</summary>
    /// <param name="corpus">The corpus that has them, or a set of corpora.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public PaperJsonConverter(IPaperCorpus corpus)
        : this(new CorpusReader(corpus ?? throw new ArgumentNullException(nameof(corpus))))
    {
    }

    private PaperJsonConverter(CorpusReader reader) => _reader = reader;

    /// <summary>Gets the JSON Schema (draft 2020-12, as OpenAPI 3.1 takes it) of what is written for a type.</summary>
    /// <param name="type">The type, such as that of <see cref="Paper"/>.</param>
    /// <returns>The schema, which refers to no other; null if the type is not one that this converter is for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static string? GetSchema(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!Converters.TryGetValue(type, out Func<CorpusReader, JsonConverter>? make))
            return null;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            ((IContractConverter)make(new(null))).Contract.WriteSchema(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.ContainsKey(typeToConvert);
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters[typeToConvert](_reader);
    }
}
