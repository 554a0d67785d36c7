using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Configuration;

/// <summary>Reads the options of a corpus from the attribute of its class and from the properties of the project.</summary>
internal static class OptionsReader
{
    private const string FullTextIndex = nameof(FullTextIndex);
    private const string MaxMembers = nameof(MaxMembers);
    private const string Vocabularies = nameof(Vocabularies);
    private const string TypedFields = nameof(TypedFields);

    /// <summary>The properties of the project are named like those of the attribute, with this prefix.</summary>
    private const string Prefix = "Corpus";

    private const string Flag = "true or false";

    /// <summary>Separate vocabularies; the targets replace the semicolons of MSBuild.</summary>
    private static readonly char[] Separators = [',', '|', ' '];

    private static readonly string MembersRange = $"a number from 0 to {CorpusOptions.MostMembers.ToString(CultureInfo.InvariantCulture)}";
    private static readonly string VocabularyNames = string.Join(", ", Enum.GetNames(typeof(VocabulariesModel)));

    public static RequestedOptions Read(
        IReadOnlyList<AttributeData> attributes, LocationInfo? location, DiagnosticBag diagnostics)
    {
        var requested = default(RequestedOptions);
        foreach (KeyValuePair<string, TypedConstant> argument in attributes.SelectMany(attribute => attribute.NamedArguments))
        {
            switch (argument)
            {
                case { Key: FullTextIndex, Value.Value: bool flag }:
                    requested = requested with { FullTextIndex = flag };
                    break;
                case { Key: TypedFields, Value.Value: bool flag }:
                    requested = requested with { TypedFields = flag };
                    break;
                case { Key: MaxMembers, Value.Value: int number }:
                    if (IsMemberCount(number))
                        requested = requested with { MaxMembers = number };
                    else
                        Refuse(MaxMembers, number.ToString(CultureInfo.InvariantCulture), MembersRange);
                    break;
                case { Key: Vocabularies, Value.Value: int flags }:
                    if ((flags & ~(int)VocabulariesModel.All) == 0)
                        requested = requested with { Vocabularies = (VocabulariesModel)flags };
                    else
                        Refuse(Vocabularies, flags.ToString(CultureInfo.InvariantCulture), VocabularyNames);
                    break;
            }
        }

        return requested;

        void Refuse(string option, string value, string expected) =>
            diagnostics.Add(DeclarationDiagnostics.OptionOutOfRange, location, option, value, expected);
    }

    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var diagnostics = new DiagnosticBag();
        var requested = new RequestedOptions(
            Property(FullTextIndex, ParseFlag, Flag),
            Property(MaxMembers, ParseMemberCount, MembersRange),
            Property(Vocabularies, ParseVocabularies, VocabularyNames),
            Property(TypedFields, ParseFlag, Flag));
        return new(requested, diagnostics.ToArray());

        // A property that the package makes visible to the compiler; null if the project does not set it.
        T? Property<T>(string name, Func<string, T?> parse, string expected)
            where T : struct
        {
            if (!provider.GlobalOptions.TryGetValue($"build_property.{Prefix}{name}", out string? value)
                || WhiteSpace.Trim(value) is not { Length: > 0 } text)
            {
                return null;
            }

            T? parsed = parse(text);
            if (parsed is null)
                diagnostics.Add(DeclarationDiagnostics.OptionOutOfRange, null, Prefix + name, text, expected);
            return parsed;
        }
    }

    private static bool? ParseFlag(string text) => bool.TryParse(text, out bool flag) ? flag : null;

    private static int? ParseMemberCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && IsMemberCount(number) ? number : null;

    private static VocabulariesModel? ParseVocabularies(string text)
    {
        VocabulariesModel all = VocabulariesModel.None;
        foreach (string name in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!AsciiChar.IsLetter(name[0]) || !Enum.TryParse(name, ignoreCase: true, out VocabulariesModel one))
                return null;
            all |= one;
        }

        return all;
    }

    private static bool IsMemberCount(int number) => number is >= 0 and <= CorpusOptions.MostMembers;
}
