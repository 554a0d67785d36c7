using System.Text;
using System.Xml;

namespace TypedCorpus.App.Export;

/// <summary>Writes the elements of an Atom feed, with U+FFFD for each character that XML 1.0 cannot hold.</summary>
internal sealed class AtomElements(XmlWriter xml)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public void Begin(string name) => xml.WriteStartElement(name, Namespace);

    public void End() => xml.WriteEndElement();

    public void Add(string name, string value) => xml.WriteElementString(name, Namespace, Clean(value));

    /// <summary>A text that is no markup.</summary>
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

    public void AddLink(string relation, string address)
    {
        Begin("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", Clean(address));
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
