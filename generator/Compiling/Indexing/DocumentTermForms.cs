using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>Finds for each term of each document the form in which its papers write it most.</summary>
internal static class DocumentTermForms
{
    public static TermSlice[][] Find(
        CorpusModel corpus, PhraseCounts counts, IReadOnlyList<List<long>> keys, CancellationToken cancellation)
    {
        Dictionary<long, Dictionary<string, Form>>[] forms = keys
            .Select(document => document.ToDictionary(key => key, _ => new Dictionary<string, Form>(StringComparer.Ordinal)))
            .ToArray();
        for (int paper = 0; paper < corpus.Papers.Count; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            int[] documents = corpus.Papers[paper].Appearances.Select(place => place.Document).Distinct().ToArray();
            foreach (Phrase phrase in counts.PhrasesOf(paper))
            {
                foreach (int document in documents)
                {
                    if (forms[document].TryGetValue(phrase.Key, out Dictionary<string, Form>? found))
                        Count(found, counts, paper, phrase);
                }
            }
        }

        return keys.Select((document, i) => document.Select(key => Best(forms[i][key])).ToArray()).ToArray();
    }

    private static void Count(Dictionary<string, Form> forms, PhraseCounts counts, int paper, Phrase phrase)
    {
        string text = counts.TextOf(paper, phrase).ToString();
        if (!forms.TryGetValue(text, out Form form))
            form = new(0, forms.Count, counts.SliceOf(paper, phrase));
        forms[text] = form with { Count = form.Count + 1 };
    }

    /// <summary>The most frequent form; of two, the one met first.</summary>
    private static TermSlice Best(Dictionary<string, Form> forms) =>
        forms.Values.OrderByDescending(form => form.Count).ThenBy(form => form.Order).First().Slice;

    private readonly record struct Form(int Count, int Order, TermSlice Slice);
}
