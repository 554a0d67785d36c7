using System.Globalization;
using System.Text;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Outlines;

/// <summary>Writes values one behind the other, each with its length before it, so that a text may have any characters.</summary>
internal sealed class OutlineTextWriter
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public void Write(long number) => _text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(' ');

    public void Write(string? text)
    {
        if (text is null)
        {
            Write(OutlineTextReader.Null);
            return;
        }

        bool isWhole = Utf8.IsWhole(text);
        Write(isWhole ? text.Length : OutlineTextReader.Units - text.Length);
        if (isWhole)
            _text.Append(text).Append('\n');
        else
            Array.ForEach(text.ToCharArray(), unit => Write(unit));
    }

    public void Write<T>(EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>
    {
        Write(items.Count);
        foreach (T item in items)
            write(item);
    }
}

/// <summary>Reads what <see cref="OutlineTextWriter"/> wrote.</summary>
internal sealed class OutlineTextReader(string text)
{
    /// <summary>The length of no text.</summary>
    public const int Null = -1;

    /// <summary>What the length of a text is subtracted from that no file can hold, so that its UTF-16 units are numbers.</summary>
    public const int Units = -2;

    private int _at;

    public bool IsAtEnd => _at == text.Length;

    /// <exception cref="FormatException">There is no number.</exception>
    public long ReadInt64()
    {
        int end = _at < text.Length ? text.IndexOf(' ', _at) : -1;
        if (end < 0)
            throw new FormatException();
        long number = long.Parse(text.Substring(_at, end - _at), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        _at = end + 1;
        return number;
    }

    public int ReadInt32() => checked((int)ReadInt64());

    public string ReadString() => ReadStringOrNull() ?? throw new FormatException();

    public string? ReadStringOrNull()
    {
        int length = ReadInt32();
        if (length == Null)
            return null;
        if (length <= Units)
            return new string([.. Enumerable.Range(0, Units - length).Select(_ => (char)ReadInt32())]);
        if (length >= text.Length - _at)
            throw new FormatException();
        string read = text.Substring(_at, length);
        _at += length + 1;
        return read;
    }

    public EquatableArray<T> ReadArray<T>(Func<T> read)
        where T : IEquatable<T>
    {
        var items = new List<T>();
        for (int left = ReadInt32(); left > 0; left--)
            items.Add(read());
        return items.ToEquatableArray();
    }
}
