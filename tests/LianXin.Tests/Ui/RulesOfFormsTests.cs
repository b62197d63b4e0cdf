using System.ComponentModel.DataAnnotations;
using System.Reflection;
using LianXin.Kernel;
using LianXin.Kernel.Data;

namespace LianXin.Tests.Ui;

/// <summary>What a person is told when a form is not yet right.</summary>
public sealed class RulesOfFormsTests(Hall hall)
{
    private static readonly string[] SettingNames = ["Options", "Settings", "Limits"];

    private IEnumerable<(string Where, ValidationAttribute Rule)> Rules =>
        from assembly in hall
            .Services.GetServices<LianXinModule>()
            .Select(module => module.Assembly)
            .Append(typeof(Sentence).Assembly)
            .Append(typeof(Program).Assembly)
        from type in assembly.GetTypes()
        where !IsSetting(type.Name)
        from property in type.GetProperties()
        from rule in property.GetCustomAttributes<ValidationAttribute>()
        select ($"{type.Name}.{property.Name} {rule.GetType().Name}", rule);

    /// <summary>What an operator sets is refused in a log, not beside a field.</summary>
    private static bool IsSetting(string name) => SettingNames.Any(end => name.EndsWith(end, StringComparison.Ordinal));

    [Fact]
    public void Every_rule_says_its_own_sentence_and_not_the_framework_s_English() =>
        Assert.Empty(Framework.Where(found => found.Rule.ErrorMessage is null).Select(found => found.Where));

    /// <summary>One with places is filled before it can be looked up, and so never found in English.</summary>
    [Fact]
    public void The_sentence_of_a_rule_has_no_places() =>
        Assert.Empty(
            Framework.Where(found => found.Rule.ErrorMessage?.Contains('{') == true).Select(found => found.Where)
        );

    [Theory]
    [InlineData("一二三", true)]
    [InlineData("一\r\n三", true)] // a line break is one, as in the browser
    [InlineData("一二三四", false)]
    [InlineData("一\0", false)]
    [InlineData("一\uD800", false)]
    [InlineData(null, true)]
    public void Plain_text_is_what_can_be_kept_and_is_not_too_long(string? text, bool isRight) =>
        Assert.Equal(isRight, Validator.TryValidateValue(text!, new(new object()), null, [new PlainTextAttribute(3)]));

    [Fact]
    public void Who_wrote_too_much_is_told_how_much()
    {
        var said = new List<ValidationResult>();
        Validator.TryValidateValue("一二三四", new(new object()), said, [new PlainTextAttribute(3)]);

        Assert.Equal("最多写 3 个字，您写了 4 个。", Assert.Single(said).ErrorMessage);
    }

    private List<(string Where, ValidationAttribute Rule)> Framework
    {
        get
        {
            var found = Rules.Where(rule => rule.Rule is not (PlainTextAttribute or PhoneNumberAttribute)).ToList();
            Assert.NotEmpty(found);
            return found;
        }
    }
}
