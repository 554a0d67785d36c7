using TypedCorpus.App.Common;

namespace TypedCorpus.App.Export;

/// <summary>Writes papers in a format in which each paper is a text of its own.</summary>
/// <param name="name">The name of the format.</param>
/// <param name="format">Makes the text of a paper.</param>
/// <param name="begin">The text before the first paper.</param>
/// <param name="separator">The text between two papers.</param>
/// <param name="end">The text after the last paper.</param>
internal sealed class TextExporter(string name, Func<Paper, string> format, string begin = "", string separator = "", string end = "")
    : IPaperExporter
{
    public string Name => name;

    public void Write(PaperSelection selection, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8Text.Encoding, 1 << 16, leaveOpen: true);
        writer.Write(begin);
        for (int i = 0; i < selection.Papers.Count; i++)
        {
            if (i > 0)
                writer.Write(separator);
            writer.Write(format(selection.Papers[i]));
        }

        writer.Write(end);
    }
}
