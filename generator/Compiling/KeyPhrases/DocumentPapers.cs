using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>The papers of each document, in corpus order, each once.</summary>
internal static class DocumentPapers
{
    public static List<int>[] Of(CorpusModel corpus)
    {
        var papers = new List<int>[corpus.Documents.Count];
        for (int document = 0; document < papers.Length; document++)
            papers[document] = [];
        for (int paper = 0; paper < corpus.Papers.Count; paper++)
        {
            foreach (AppearanceModel place in corpus.Papers[paper].Appearances.AsSpan())
            {
                List<int> listed = papers[place.Document];
                if (listed.Count == 0 || listed[listed.Count - 1] != paper)
                    listed.Add(paper);
            }
        }

        return papers;
    }
}
