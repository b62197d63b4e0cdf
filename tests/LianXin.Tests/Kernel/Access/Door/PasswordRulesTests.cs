using LianXin.Kernel.Access.Door;

namespace LianXin.Tests.Kernel.Access.Door;

public sealed class PasswordRulesTests
{
    private const string Short = "密码至少 10 位。";
    private const string Plain = "密码要有大写字母、小写字母、数字、符号中的至少三种。";
    private const string Named = "密码里不能有您的登录名或姓名。";
    private const string Common = "这个密码太常见，容易被猜到，请换一个。";

    [Theory]
    [InlineData("Xinqiao#8842-ok")]
    [InlineData("tulip-Ravine-47")]
    [InlineData("山高水长mX7-河流")]
    [InlineData("9f2kQw8zLmT0")]
    public void A_good_password_has_no_fault(string password) =>
        Assert.Empty(PasswordRules.Faults(password, "wangfang", "王芳"));

    [Theory]
    [InlineData("Xq#8842-k", Short)]
    [InlineData("xinqiao8842ok", Plain)]
    [InlineData("XINQIAO-GAO-SHAN", Plain)]
    [InlineData("x-WangFang-8842", Named)]
    [InlineData("桥#欧阳修竹-8842k", Named)]
    [InlineData("Password123!", Common)]
    [InlineData("P@ssw0rd2026", Common)]
    [InlineData("Admin@123456", Common)]
    [InlineData("Qwerty!2345", Common)]
    [InlineData("1qaz@WSX3edc", Common)]
    [InlineData("Woaini1314520", Common)]
    [InlineData("Abcdefg-12345", Common)]
    [InlineData("AAAAaaaa1111", Common)]
    [InlineData("Beijing#2008!", Common)]
    public void A_weak_password_is_told_why(string password, string fault) =>
        Assert.Equal([fault], PasswordRules.Faults(password, "wangfang", "欧阳修竹"));

    [Fact]
    public void A_password_that_would_take_for_ever_to_hash_is_refused() =>
        Assert.Equal(["密码最多 128 位。"], PasswordRules.Faults(string.Concat(Enumerable.Repeat("kX7-", 33))));

    [Fact]
    public void One_time_passwords_are_good_passwords_and_never_the_same()
    {
        var some = Enumerable.Range(0, 200).Select(_ => OneTimePassword.Next()).ToArray();

        Assert.Equal(200, some.Distinct().Count());
        Assert.All(some, password => Assert.Matches("^[^0O1lIi]{14}$", password));
        Assert.All(some, password => Assert.DoesNotContain(Short, PasswordRules.Faults(password)));
    }
}
