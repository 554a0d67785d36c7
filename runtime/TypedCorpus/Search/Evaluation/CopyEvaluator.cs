using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Search.Evaluation;

/// <summary>Finds the papers of a corpus that documents of other corpora of its set list.</summary>
internal static class CopyEvaluator
{
    /// <summary>Adds the papers that one of some documents of other corpora lists.</summary>
    /// <param name="shared">The papers that other corpora have too.</param>
    /// <param name="documents">The numbers of the documents, by the places of their corpora in the set.</param>
    /// <param name="papers">Receives the papers.</param>
    public static void Collect(SharedPapers shared, int[][] documents, PaperSet papers)
    {
        foreach (PaperCopy copy in shared.Copies)
        {
            (int first, int count) = new PaperReader(copy.Data, copy.Other).Appearances;
            for (int place = first; place < first + count; place++)
            {
                if (Array.IndexOf(documents[copy.Corpus], DocumentOf(copy.Data, place)) >= 0)
                    papers.Add(copy.Paper);
            }
        }
    }

    /// <summary>Adds the papers that documents of other corpora list whose folded names have a part.</summary>
    public static void Collect(SharedPapers shared, string part, PaperSet papers)
    {
        foreach (PaperCopy copy in shared.Copies)
        {
            (int first, int count) = new PaperReader(copy.Data, copy.Other).Appearances;
            for (int place = first; place < first + count; place++)
            {
                string name = copy.Data.DocumentName(DocumentOf(copy.Data, place));
                if (CaseFolding.Fold(name).Contains(part, StringComparison.Ordinal))
                    papers.Add(copy.Paper);
            }
        }
    }

    /// <summary>The document of an appearance.</summary>
    private static int DocumentOf(CorpusData data, int appearance)
    {
        int entry = data.Appearances[appearance, AppearanceColumns.Entry];
        int next = data.Documents.LowerBound(DocumentColumns.FirstEntry, entry + 1);
        if (next == 0 || next > data.DocumentCount)
            data.Refuse();
        return next - 1;
    }
}
