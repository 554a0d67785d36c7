using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Query;

namespace TypedCorpus.Search.Evaluation;

/// <summary>Finds the papers that have something, such as code.</summary>
internal static class FeatureEvaluator
{
    /// <summary>Adds the papers that have a feature to a set.</summary>
    public static void Collect(CorpusData data, PaperFeature feature, PaperSet papers)
    {
        if (feature > PaperFeature.References)
        {
            CollectWithField(data, (int)feature, papers);
            return;
        }

        int count = data.PaperCount;
        for (int paper = 0; paper < count; paper++)
        {
            if (Has(data, new(data, paper), feature))
                papers.Add(paper);
        }
    }

    private static bool Has(CorpusData data, PaperReader paper, PaperFeature feature) => feature switch
    {
        PaperFeature.Abstract => paper.HasAbstract,
        PaperFeature.Links => paper.Links.Count > 0,
        PaperFeature.References => paper.References.Count > 0,
        _ => HasRepository(data, paper),
    };

    private static bool HasRepository(CorpusData data, PaperReader paper)
    {
        PackedTable links = data.Links;
        (int first, int count) = paper.Links;
        for (int link = first; link < first + count; link++)
        {
            if (links[link, LinkColumns.OwnerStart] > 0)
                return true;
        }

        return false;
    }

    private static void CollectWithField(CorpusData data, int field, PaperSet papers)
    {
        PackedTable fields = data.Fields;
        int rows = fields.RowCount;
        int count = data.PaperCount;
        for (int row = 0; row < rows; row++)
        {
            int key = fields[row, FieldColumns.Key];
            if (key % BibliographyField.Count != field)
                continue;
            int paper = key / BibliographyField.Count;
            if ((uint)paper >= (uint)count)
                data.Refuse();
            papers.Add(paper);
        }
    }
}
