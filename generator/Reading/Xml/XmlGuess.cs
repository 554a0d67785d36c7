
namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>Finds the records of XML that no schema describes: elements with a title and another field of a paper in them.</summary>
internal static class XmlGuess
{
    /// <summary>The schema for the first such element; null if there is none.</summary>
    public static XmlSchema? Find(string text, CancellationToken cancellation)
    {
        var scanner = new XmlScanner(text);
        var open = new XmlOpenElements<Seen>();
        for (XmlToken token = scanner.Next(); token.Kind != XmlTokenKind.EndOfText; token = scanner.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            if (token.Kind == XmlTokenKind.EndTag)
            {
                bool isDone = !open.Contains(token.Name);
                while (!isDone)
                    isDone = open.Pop().Name == token.Name;
                continue;
            }

            if (open.Count > 1 && open.Innermost.Add(token.Name))
                return PlainSchema.Of(open.InnermostName);
            if (!token.IsEmpty)
                open.Push(token.Name, new());
        }

        return null;
    }

    /// <summary>Which fields of a paper an element was seen to have.</summary>
    private sealed class Seen
    {
        private bool _hasTitle;
        private bool _hasMore;

        /// <summary>Adds a child; returns whether the element is a paper.</summary>
        public bool Add(string name)
        {
            _hasTitle |= PlainSchema.IsTitle(name);
            _hasMore |= PlainSchema.IsOfPaper(name);
            return _hasTitle && _hasMore;
        }
    }
}
