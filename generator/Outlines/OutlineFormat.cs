using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Outlines;

/// <summary>
/// An outline as a text file. It is written and read by the same build of the generator and by no other, so that the values stand
/// one behind the other without names.
/// </summary>
internal static class OutlineFormat
{
    private static readonly string Version = typeof(OutlineFormat).Module.ModuleVersionId.ToString();

    public static string Write(CorpusOutline outline)
    {
        var writer = new OutlineTextWriter();
        writer.Write(Version);
        writer.Write(unchecked((long)outline.Checksum));
        WriteOptions(writer, outline.Options);
        writer.Write(outline.Documents, document =>
        {
            writer.Write(document.Name);
            writer.Write(document.Path);
            writer.Write(document.IsList ? 1 : 0);
        });
        writer.Write(outline.PaperCount);
        writer.Write(outline.MemberNames);
        writer.Write(outline.Members, member => OutlinedMembers.Write(writer, member));
        writer.Write(outline.KeyRecords);
        writer.Write(outline.Vocabularies, vocabulary => OutlinedMembers.Write(writer, vocabulary));
        writer.Write(outline.Fields, field =>
        {
            writer.Write(field.Name);
            writer.Write((int)field.Type);
            writer.Write(field.PaperCount);
            writer.Write(field.Example);
        });
        writer.Write(outline.Diagnostics, diagnostic => Write(writer, diagnostic));
        return writer.ToString();
    }

    /// <summary>Reads an outline; returns null for a text of another version, or one that is not whole.</summary>
    public static CorpusOutline? Read(string text)
    {
        var reader = new OutlineTextReader(text);
        try
        {
            if (reader.ReadString() != Version)
                return null;
            var outline = new CorpusOutline(
                unchecked((ulong)reader.ReadInt64()),
                ReadOptions(reader),
                reader.ReadArray(() => new OutlinedDocument(reader.ReadString(), reader.ReadString(), reader.ReadInt32() != 0)),
                reader.ReadInt32(),
                reader.ReadString(),
                reader.ReadArray(() => OutlinedMembers.ReadMember(reader)),
                reader.ReadString(),
                reader.ReadArray(() => OutlinedMembers.ReadVocabulary(reader)),
                reader.ReadArray(() => new FieldOfPapers(
                    reader.ReadString(), (FieldTypeModel)reader.ReadInt32(), reader.ReadInt32(), reader.ReadString())),
                reader.ReadArray(() => ReadDiagnostic(reader)));
            return reader.IsAtEnd ? outline : null;
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static void WriteOptions(OutlineTextWriter writer, CorpusOptions options)
    {
        writer.Write(options.FullTextIndex ? 1 : 0);
        writer.Write(options.MaxMembers);
        writer.Write((int)options.Vocabularies);
        writer.Write(options.TypedFields ? 1 : 0);
        writer.Write(options.CitationKeys);
    }

    private static CorpusOptions ReadOptions(OutlineTextReader reader) => new(
        reader.ReadInt32() != 0,
        reader.ReadInt32(),
        (VocabulariesModel)reader.ReadInt32(),
        reader.ReadInt32() != 0,
        reader.ReadString());

    private static void Write(OutlineTextWriter writer, DiagnosticInfo diagnostic)
    {
        writer.Write(diagnostic.Id);
        writer.Write(diagnostic.Location?.Path);
        if (diagnostic.Location is { } location)
        {
            writer.Write(location.Span.Start);
            writer.Write(location.Span.Length);
            Write(writer, location.Lines.Start);
            Write(writer, location.Lines.End);
        }

        writer.Write(diagnostic.Arguments, writer.Write);
    }

    private static DiagnosticInfo ReadDiagnostic(OutlineTextReader reader) => new(
        reader.ReadString(),
        reader.ReadStringOrNull() is { } path
            ? new(path, new(reader.ReadInt32(), reader.ReadInt32()), new(ReadPosition(reader), ReadPosition(reader)))
            : null,
        reader.ReadArray(reader.ReadString));

    private static void Write(OutlineTextWriter writer, LinePosition position)
    {
        writer.Write(position.Line);
        writer.Write(position.Character);
    }

    private static LinePosition ReadPosition(OutlineTextReader reader) => new(reader.ReadInt32(), reader.ReadInt32());
}
