using System.Text;

namespace TypedCorpus.Generator.Emitting;

/// <summary>A section of the image: a table of bytes below 0x80, or a text in UTF-8.</summary>
internal readonly struct EmittedSection
{
    private readonly byte[]? _table;
    private readonly string _text;

    public EmittedSection(string name, byte[] table)
    {
        Name = name;
        Length = table.Length;
        _table = table;
        _text = "";
    }

    public EmittedSection(string name, string text)
    {
        Name = name;
        Length = Encoding.UTF8.GetByteCount(text);
        _text = text;
    }

    /// <summary>The name of the runtime's property.</summary>
    public string Name { get; }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    public string ToLiteral() => _table is null ? CSharpText.Utf8Literal(_text) : CSharpText.Utf8Literal(_table);

    /// <summary>Adds what the section has to a text whose UTF-8 has it then.</summary>
    public void AppendTo(StringBuilder text)
    {
        text.Append(_text);
        foreach (byte b in _table ?? [])
            text.Append((char)b);
    }
}
