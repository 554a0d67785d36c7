using System.Text;
using System.Xml;

namespace TypedCorpus.App.Export;

/// <summary>Writes the elements of an Atom feed, with U+FFFD in place of each character that XML 1.0 does not allow.</summary>
internal sealed class AtomWriter(XmlWriter xml)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public void Begin(string name) => xml.WriteStartElement(name, Namespace);

    public void End() => xml.WriteEndElement();

    public void Add(string name, string value) => xml.WriteElementString(name, Namespace, Clean(value));

    /// <summary>Adds an element whose content is plain text, not markup.</summary>
    public void AddText(string name, string value)
    {
        Begin(name);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(Clean(value));
        End();
    }

    public void AddAuthor(string name)
    {
        Begin("author");
        Add("name", name);
        End();
    }

    public void AddCategory(string term)
    {
        Begin("category");
        xml.WriteAttributeString("term", Clean(term));
        End();
    }

    public void AddLink(string relation, string url)
    {
        Begin("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", Clean(url));
        End();
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            clean.Append(IsAllowed(rune) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }

    private static bool IsAllowed(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
