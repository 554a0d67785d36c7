namespace Benchmarks.Lookups;

/// <summary>What is compared, as the rows of the table name it.</summary>
internal static class Contender
{
    public const string Corpus = "PaperCorpus.Find";
    public const string Dictionary = "Dictionary, Ordinal";
    public const string DictionaryIgnoreCase = "Dictionary, OrdinalIgnoreCase";
    public const string Frozen = "FrozenDictionary, Ordinal";
    public const string FrozenIgnoreCase = "FrozenDictionary, OrdinalIgnoreCase";

    public static readonly string[] All = [Corpus, Dictionary, DictionaryIgnoreCase, Frozen, FrozenIgnoreCase];
}
