using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Identifiers;

/// <summary>Tells addresses of the web from paths of files and other text.</summary>
internal static class WebAddress
{
    public static bool Is(string text) =>
        (Ascii.Matches(text, 0, "http://") || Ascii.Matches(text, 0, "https://")) && !text.Any(WhiteSpace.IsSpace);
}
