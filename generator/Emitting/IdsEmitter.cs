using System.CodeDom.Compiler;
using System.Globalization;
using TypedCorpus.Generator.Compiling.Keys;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Emitting;

/// <summary>
/// Emits the ids of the papers as constants, by the names of their members, for attributes and <c>switch</c>, and the
/// attribute from which the analyzer reads all keys.
/// </summary>
internal static class IdsEmitter
{
    private const int TitleLength = 300;

    private static readonly string[] Lookups = [EmittedNames.All, EmittedNames.Find, EmittedNames.TryFind];

    /// <summary>The attribute for the class; empty if its keys are not known.</summary>
    public static string Attribute(MembersModel model)
    {
        IEnumerable<string> generated = Lookups.Where(name => !model.Declaration.Declares(name));
        if (HasIds(model))
            generated = generated.Append(EmittedNames.Ids);
        string arguments = string.Join(
            ", ",
            KeyRecord.Version,
            CSharpText.StringLiteral(string.Join(" ", generated)),
            CSharpText.StringLiteral(model.KeyRecords));
        return model.KeyRecords.Length == 0 ? "" : $"[global::{EmittedNames.CorpusKeys}({arguments})]";
    }

    public static void Emit(IndentedTextWriter writer, MembersModel model)
    {
        if (model.UnnamedPapers > 0 && !model.Declaration.Declares(EmittedNames.Ids))
            EmitReason(writer, model);
        if (!HasIds(model))
            return;

        writer.WriteBlankLine();
        writer.WriteLine(
            "/// <summary>The ids of the papers, by the names of their members: constants, for attributes and <c>switch</c>.</summary>");
        writer.WriteLine($"public static class {EmittedNames.Ids}");
        using (writer.Block())
        {
            for (int i = 0; i < model.Members.Count; i++)
            {
                MemberModel member = model.Members[i];
                if (i > 0)
                    writer.WriteBlankLine();
                writer.WriteLine($"/// <summary>{CSharpText.Documentation(member.Title, TitleLength)}</summary>");
                writer.WriteLine($"public const string {member.Name} = {CSharpText.StringLiteral(member.Id)};");
            }

            // Behind all others, so that the place of a constant is the place of its paper.
            foreach (MemberModel member in model.Members)
                EmitOthers(writer, member);
        }
    }

    /// <summary>
    /// Emits a class without constants. Code that names it does not compile either way, but is told why: without the class, the
    /// compiler says no more than that there is none.
    /// </summary>
    private static void EmitReason(IndentedTextWriter writer, MembersModel model)
    {
        string reason = string.Format(
            CultureInfo.InvariantCulture,
            DeclarationDiagnostics.TooManyForMembers.MessageFormat.ToString(CultureInfo.InvariantCulture),
            model.Declaration.FullName,
            model.UnnamedPapers,
            model.Declaration.Options.MaxMembers,
            "");
        writer.WriteBlankLine();
        writer.WriteLine("/// <summary>Has no constants: there are too many papers.</summary>");
        writer.WriteLine($"[global::System.Obsolete({CSharpText.StringLiteral(reason)}, error: true)]");
        writer.WriteLine($"public static class {EmittedNames.Ids}");
        using (writer.Block())
        {
        }
    }

    private static void EmitOthers(IndentedTextWriter writer, MemberModel member)
    {
        foreach (OtherIdModel other in member.OtherIds)
        {
            if (other.ConstantName is null)
                continue;
            writer.WriteBlankLine();
            writer.WriteLine(
                $"/// <summary>The id of the paper that is also cited as {CSharpText.Documentation(other.Key, TitleLength)}.</summary>");
            writer.WriteLine($"public const string {other.ConstantName} = {CSharpText.StringLiteral(member.Id)};");
        }
    }

    private static bool HasIds(MembersModel model) => model.Members.Count > 0 && !model.Declaration.Declares(EmittedNames.Ids);
}
