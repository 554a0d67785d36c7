using System.CodeDom.Compiler;
using System.Globalization;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Emitting;

/// <summary>
/// Emits the extension members of papers for the fields of their documents: properties, or methods for a compiler that does not know
/// those.
/// </summary>
internal static class FieldsEmitter
{
    private const string Paper = "global::" + EmittedNames.Paper;
    private const int NameLength = 100;
    private const int ExampleLength = 100;

    public static string HintName(CorpusDeclaration declaration) => declaration.FileName + ".Fields.g.cs";

    public static string Emit(FieldMembersModel model, CancellationToken cancellation) =>
        ClassFrame.EmitFile(model.Declaration.Namespace, writer =>
        {
            string accessibility = model.IsPublic ? "public" : "internal";
            writer.WriteLine("/// <summary>The fields of papers that have no property of their own, by their types.</summary>");
            writer.WriteLine($"{accessibility} static partial class {CSharpText.Identifier(model.ClassName)}");
            using (writer.Block())
            {
                if (!model.AreProperties)
                {
                    EmitMembers(writer, model, cancellation);
                    return;
                }

                writer.WriteLine($"extension({Paper} paper)");
                using (writer.Block())
                    EmitMembers(writer, model, cancellation);
            }
        });

    private static void EmitMembers(IndentedTextWriter writer, FieldMembersModel model, CancellationToken cancellation)
    {
        for (int i = 0; i < model.Members.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i > 0)
                writer.WriteBlankLine();
            (string name, FieldOfPapers field) = model.Members[i];
            string type = TypeOf(field.Type);
            string argument = field.Type == FieldTypeModel.Text ? "" : $"<{type}>";
            string value = $"paper.{EmittedNames.GetField}{argument}({CSharpText.StringLiteral(field.Name)})";
            EmitDocumentation(writer, field);
            writer.WriteLine(model.AreProperties
                ? $"public {type}? {name} => {value};"
                : $"public static {type}? {name}(this {Paper} paper) => {value};");
        }
    }

    private static void EmitDocumentation(IndentedTextWriter writer, FieldOfPapers field)
    {
        string papers = field.PaperCount == 1 ? "1 paper has" : $"{field.PaperCount.ToString(CultureInfo.InvariantCulture)} papers have";
        writer.WriteLine(
            $"/// <summary>The field <c>{CSharpText.Documentation(field.Name, NameLength)}</c>, which {papers}, such as "
            + $"<c>{CSharpText.Documentation(field.Example, ExampleLength)}</c>; null for others.</summary>");
    }

    private static string TypeOf(FieldTypeModel type) => type switch
    {
        FieldTypeModel.Int32 => "int",
        FieldTypeModel.Int64 => "long",
        FieldTypeModel.Decimal => "decimal",
        FieldTypeModel.Double => "double",
        FieldTypeModel.Boolean => "bool",
        FieldTypeModel.Date => "global::System.DateOnly",
        FieldTypeModel.DateTime => "global::System.DateTime",
        FieldTypeModel.Instant => "global::System.DateTimeOffset",
        _ => "string",
    };
}
