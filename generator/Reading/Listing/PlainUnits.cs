using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>Takes a plain list apart at its blank lines, without the comments.</summary>
internal static class PlainUnits
{
    public static List<PlainUnit> Read(DocumentText document, CancellationToken cancellation)
    {
        var units = new List<PlainUnit>();
        foreach (PlainUnit paragraph in Paragraphs(document, cancellation))
        {
            // Behind a title stands its abstract, however its lines are broken.
            bool isAwaited = units.Count > 0 && units[units.Count - 1].LooksLikeTitle;
            if (!isAwaited && paragraph.Split() is var (title, @abstract))
            {
                units.Add(title);
                units.Add(@abstract);
            }
            else
            {
                units.Add(paragraph);
            }
        }

        return units;
    }

    private static IEnumerable<PlainUnit> Paragraphs(DocumentText document, CancellationToken cancellation)
    {
        var lines = new List<DocumentLine>();
        foreach (DocumentLine line in document.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.IsBlank && lines.Count > 0)
            {
                yield return new(document.Text, lines.ToArray());
                lines.Clear();
            }
            else if (!line.IsBlank && document.Text[line.Start] != '#')
            {
                lines.Add(line);
            }
        }

        if (lines.Count > 0)
            yield return new(document.Text, lines.ToArray());
    }
}
