using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Outlines;

/// <summary>Writes and reads the members of papers and of vocabularies.</summary>
internal static class OutlinedMembers
{
    public static void Write(OutlineTextWriter writer, MemberModel member)
    {
        writer.Write(member.Name);
        writer.Write(member.Id);
        writer.Write(member.Title);
        writer.Write(member.Abstract);
        writer.Write(member.Link);
        writer.Write(member.Listed, listed =>
        {
            writer.Write(listed.Document);
            writer.Write(listed.Rank);
        });
        writer.Write(member.OtherIds, other =>
        {
            writer.Write(other.Key);
            writer.Write(other.ConstantName);
        });
    }

    public static MemberModel ReadMember(OutlineTextReader reader) => new(
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadStringOrNull(),
        reader.ReadStringOrNull(),
        reader.ReadArray(() => new ListedModel(reader.ReadString(), reader.ReadInt32())))
    {
        OtherIds = reader.ReadArray(() => new OtherIdModel(reader.ReadString(), reader.ReadStringOrNull())),
    };

    public static void Write(OutlineTextWriter writer, VocabularyClassModel vocabulary)
    {
        writer.Write((int)vocabulary.Vocabulary);
        writer.Write(vocabulary.Count);
        writer.Write(vocabulary.Members, member =>
        {
            writer.Write(member.MemberName);
            writer.Write(member.Name);
            writer.Write(member.Variants, writer.Write);
            writer.Write(member.PaperCount);
            writer.Write(member.FirstPapers, writer.Write);
        });
    }

    public static VocabularyClassModel ReadVocabulary(OutlineTextReader reader) => new(
        (VocabulariesModel)reader.ReadInt32(),
        reader.ReadInt32(),
        reader.ReadArray(() => new VocabularyMemberModel(
            reader.ReadString(),
            reader.ReadString(),
            reader.ReadArray(reader.ReadString),
            reader.ReadInt32(),
            reader.ReadArray(reader.ReadString))));
}
