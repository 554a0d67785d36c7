using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.CitationKeys;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Configuration;

/// <summary>Reads the options of a corpus from the attribute of its class and from the properties of the project.</summary>
internal static class OptionsReader
{
    private const string FullTextIndex = nameof(FullTextIndex);
    private const string MaxMembers = nameof(MaxMembers);
    private const string Vocabularies = nameof(Vocabularies);
    private const string TypedFields = nameof(TypedFields);
    private const string CitationKeys = nameof(CitationKeys);

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
                case { Key: CitationKeys, Value.Value: string pattern }:
                    if (FindError(pattern) is { } error)
                        Report(CitationKeys, pattern, error, PlaceOf(attributes, CitationKeys, pattern, error) ?? location, diagnostics);
                    else
                        requested = requested with { CitationKeys = pattern };
                    break;
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
            Property(TypedFields, ParseFlag, Flag),
            Pattern());
        return new(requested, diagnostics.ToArray());

        // A property that the package makes visible to the compiler; null if the project does not set it.
        string? Value(string name) =>
            provider.GlobalOptions.TryGetValue($"build_property.{Prefix}{name}", out string? value)
            && WhiteSpace.Trim(value) is { Length: > 0 } text
                ? text
                : null;

        string? Pattern()
        {
            if (Value(CitationKeys) is not { } pattern || FindError(pattern) is not { } error)
                return Value(CitationKeys);
            Report(Prefix + CitationKeys, pattern, error, null, diagnostics);
            return null;
        }

        T? Property<T>(string name, Func<string, T?> parse, string expected)
            where T : struct
        {
            if (Value(name) is not { } text)
                return null;
            T? parsed = parse(text);
            if (parsed is null)
                diagnostics.Add(DeclarationDiagnostics.OptionOutOfRange, null, Prefix + name, text, expected);
            return parsed;
        }
    }

    /// <summary>What is wrong with a pattern; an empty one asks for none.</summary>
    private static KeyPatternError? FindError(string pattern)
    {
        KeyPatternError? error = null;
        if (pattern.Length > 0)
            KeyPatternParser.Parse(pattern, out error);
        return error;
    }

    private static void Report(
        string option, string pattern, KeyPatternError error, LocationInfo? location, DiagnosticBag diagnostics) =>
        diagnostics.Add(DeclarationDiagnostics.PatternNotUnderstood, location, option, Excerpt.Of(pattern), error.Reason);

    /// <summary>The place of a mistake where the argument writes the pattern as it is; else that of the argument.</summary>
    private static LocationInfo? PlaceOf(IReadOnlyList<AttributeData> attributes, string option, string pattern, KeyPatternError error)
    {
        ExpressionSyntax? value = attributes
            .Select(attribute => attribute.ApplicationSyntaxReference?.GetSyntax())
            .OfType<AttributeSyntax>()
            .SelectMany(attribute => attribute.ArgumentList?.Arguments ?? default)
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == option)?.Expression;
        if (value is null)
            return null;
        int start = value is LiteralExpressionSyntax ? value.ToString().IndexOf(pattern, StringComparison.Ordinal) : -1;
        return LocationInfo.From(start < 0
            ? value.GetLocation()
            : Location.Create(value.SyntaxTree, new TextSpan(value.SpanStart + start + error.Start, error.Length)));
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
