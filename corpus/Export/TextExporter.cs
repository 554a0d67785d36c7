using System.Text;

namespace TypedCorpus.App.Export;

/// <summary>Writes papers in a format in which each is a text of its own.</summary>
/// <param name="name">The format's name.</param>
/// <param name="write">Writes one paper.</param>
/// <param name="begin">What stands before the first.</param>
/// <param name="between">What stands between two.</param>
/// <param name="end">What stands behind the last.</param>
internal sealed class TextExporter(string name, Func<Paper, string> write, string begin = "", string between = "", string end = "")
    : IPaperExporter
{
    public string Name => name;

    public void Write(PaperSelection selection, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
        writer.Write(begin);
        for (int i = 0; i < selection.Papers.Count; i++)
        {
            if (i > 0)
                writer.Write(between);
            writer.Write(write(selection.Papers[i]));
        }

        writer.Write(end);
    }
}
